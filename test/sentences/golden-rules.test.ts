import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/split-sentences.ts'

/**
 * The phenomena of the English golden rules of pragmatic_segmenter (as in pySBD), each with sentences of our own.
 * The marks of list items are no part of our sentences.
 */
const RULES: readonly (readonly [rule: string, ...sentences: string[]])[] = [
  ['full stop', 'Good Evening.', 'We are Larkfield Paper.'],
  ['question mark', 'Where is the mill?', 'The mill is in Maine.'],
  ['exclamation mark', 'Here is the proof!', 'We printed it.'],
  ['capital initial', 'The founder is Vera L. Quill.'],
  ['one-letter abbreviation', 'The table stands on p. 17.'],
  ['abbreviation in lower case in the middle', 'Did Arden and co. buy the mill?'],
  ['company abbreviation in the middle', 'The mill was sold to Arden, Bligh & Co. in June.'],
  ['abbreviation in lower case at the end', "Let's write to Arden and co. ".trim(), 'They may know.'],
  ['company abbreviation at the end', 'The mill was sold to Arden, Bligh & Co.', 'It was sold in June.'],
  ['abbreviation before a name', 'The mill looks out on Mt. Katahdin all year.'],
  ['abbreviations before and after names', "St. Anne's Hall is on 4th st. by the river."],
  ['possessive abbreviation', "This was Reed Jr.'s first mill."],
  ['several full stops in the middle', 'They moved to the U.S.A. as children.'],
  ['several full stops at the end', 'The plant is in the E.U.', 'What about the store?'],
  ['U.S. at the end', 'The plant is in the U.S.', 'What about the store?'],
  ['U.S. before a capital', 'She works for the U.S. Government in Maine.'],
  ['U.S. in the middle', 'They have sold paper in the U.S. for 40 years.'],
  ['a.m. and p.m.', 'At 6 a.m. Mr. Arden opened the mill.', 'He closed the mill at 9 P.M.', 'Mr. Arden then walked home.'],
  ['number in the middle', 'The ream costs $12.50 in the shop.'],
  ['number at the end', 'The ream costs $12.50.', 'It is sold in the shop.'],
  ['sentence in brackets', 'She runs the mill (She ran another for 9 years before.) near the river.'],
  ['e-mail address', 'Write to Vera.Quill@larkfield.com.', 'She answers her mail.'],
  ['web address', 'The report is at: https://www.larkfield.40.com/old-reports/first_report.html. '.trim(), 'Please read it.'],
  ['single quotes in the middle', "He looked up, 'The mill is sold.' he said."],
  ['double quotes in the middle', 'He looked up, "The mill is sold." he said.'],
  ['double quotes at the end', 'He looked up, "The mill is sold."', 'She put the letter down.'],
  ['two exclamation marks', 'Welcome!!', 'Good to see you.'],
  ['two question marks', 'What??', 'Who said that?'],
  ['exclamation and question mark', 'What!?', 'Was that you?'],
  ['question and exclamation mark', 'What?!', 'Was that you?'],
  ['ellipsis in brackets', '"The mill [...] stood by a row of poplars [...]" (Quill 12).'],
  ['list with dot and bracket, no ends', 'The upper mill', 'The lower mill'],
  ['list with dot and bracket, ends', 'The upper mill.', 'The lower mill.'],
  ['list with bracket, no ends', 'The upper mill', 'The lower mill'],
  ['list with bracket, ends', 'The upper mill.', 'The lower mill.'],
  ['list with dot, no ends', 'The upper mill', 'The lower mill'],
  ['list with dot, ends', 'The upper mill.', 'The lower mill.'],
  ['list of bullets with numbers', '7. The upper mill', '8. The lower mill'],
  ['list of hyphen bullets with numbers', '7. The upper mill', '8. The lower mill'],
  ['list of letters', 'The upper mill', 'The lower mill', 'The third mill'],
  ['line end inside a sentence', 'This is a paragraph broken by the program that printed it.'],
  ['line end and space inside a sentence', 'It was a long night at the mill.'],
  ['coordinates', 'The mill is marked N°. 2041.117.334. '.trim(), 'This is where the river bends.'],
  ['name with a mark', 'He worked at Yahoo! in the department of sales.'],
  ['I as a word and as an initial', 'The mill belongs to Reed and I.', 'Did you meet Vera I. Quill there?'],
  ['ellipsis at the end of a quotation', 'Quill holds that in a plain life “the price of paper matters less. . . .”'],
  ['ellipsis of four dots at the end', 'We never said that....', 'The buyer left the room.'],
  ['ellipsis in the middle', 'We weren’t sure ... well, what we said...see . . . what we mean, the point is . . . I misread it.'],
]

/** What the sentences stand in, where that is not just one after the other. */
const SOURCES: Readonly<Record<string, string>> = {
  'list with dot and bracket, no ends': '1.) The upper mill 2.) The lower mill',
  'list with dot and bracket, ends': '1.) The upper mill. 2.) The lower mill.',
  'list with bracket, no ends': '1) The upper mill 2) The lower mill',
  'list with bracket, ends': '1) The upper mill. 2) The lower mill.',
  'list with dot, no ends': '1. The upper mill 2. The lower mill',
  'list with dot, ends': '1. The upper mill. 2. The lower mill.',
  'list of bullets with numbers': '• 7. The upper mill • 8. The lower mill',
  'list of hyphen bullets with numbers': '⁃7. The upper mill ⁃8. The lower mill',
  'list of letters': 'a. The upper mill b. The lower mill c. The third mill',
  'line end inside a sentence': 'This is a paragraph\nbroken by the program that printed it.',
  'line end and space inside a sentence': 'It was a long \nnight at the mill.',
}

describe('the English golden rules', () => {
  it.each(RULES)('%s', (rule, ...sentences) => {
    const source = SOURCES[rule] ?? sentences.join(' ')

    expect(splitSentences(source).map(sentence => sentence.text)).toEqual(sentences)
  })

  it('differs on purpose: words without a verb on lines of their own are no sentences', () => {
    expect(splitSentences('features\ncontact list\nevents, tasks\n')).toEqual([])
  })

  it('differs on purpose: the dots of an omission stay with the sentence before them', () => {
    const texts = splitSentences('Another practice that faded . . . was that of dyeing paper by hand. . . . It was never given up. . . .').map(sentence => sentence.text)

    expect(texts).toEqual(['Another practice that faded . . . was that of dyeing paper by hand. . . .', 'It was never given up. . . .'])
  })
})
