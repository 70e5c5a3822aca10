export const peers: Readonly<Record<string, (text: string, sentences: number) => string | Promise<string>>>
