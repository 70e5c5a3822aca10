/** `node in-process.mjs LIBRARY < SOURCES > ANSWERS`, with sources and answers in JSON. */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { answersOf } from './answers.mjs'

const library = await import(pathToFileURL(process.argv[2]).href)
writeFileSync(1, JSON.stringify(answersOf(library, JSON.parse(readFileSync(0, 'utf8')))))
