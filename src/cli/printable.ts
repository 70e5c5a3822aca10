/**
 * Text that is safe to show on a terminal: control characters, which could move the cursor or change the title, become
 * `�`; line breaks and tabs stay.
 *
 * @example printable('a\u001b[2Jb') // 'a�[2Jb'
 */
export const printable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd')
