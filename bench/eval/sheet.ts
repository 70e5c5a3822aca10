import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { FACETS } from '../../src/types.ts'

/** A file or folder of the measure that is missing or malformed. The message says where and what is wrong. */
export class SheetError extends Error {
  override readonly name = 'SheetError'
}

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be blank'))

const factSchema = v.strictObject({
  id: text,
  facet: v.picklist(FACETS),
  weight: v.picklist([1, 2], 'must be 1 (good to have) or 2 (vital)'),
  fact: text,
  quote: text,
  any: v.pipe(v.array(v.pipe(v.array(text), v.nonEmpty('must hold at least one string'))), v.nonEmpty('must hold at least one alternative')),
})

const sheetSchema = v.strictObject({
  document: text,
  company: text,
  absent: v.array(v.picklist(FACETS)),
  nuggets: v.pipe(v.array(factSchema), v.nonEmpty('must hold at least one fact')),
})

/** One thing that a good summary of the document states. `bench/README.md` documents the fields. */
export type Fact = v.InferOutput<typeof factSchema>

/** What an analyst wants a summary of one document to state. */
export type FactSheet = v.InferOutput<typeof sheetSchema>

/**
 * Checks a fact sheet.
 *
 * @param json what the file holds, parsed
 * @param origin where it came from, for messages
 * @throws {SheetError} with the path inside the sheet and the fault
 */
export const parseSheet = (json: unknown, origin: string): FactSheet => {
  const result = v.safeParse(sheetSchema, json)
  if (!result.success) {
    const [issue] = result.issues
    throw new SheetError(`${origin}: ${v.getDotPath(issue) ?? 'the sheet'}: ${issue.message}`)
  }
  const ids = result.output.nuggets.map(fact => fact.id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice !== undefined) throw new SheetError(`${origin}: nuggets: two facts have the id "${twice}"`)
  return result.output
}

const filesOf = (dir: string): readonly string[] => {
  try {
    return readdirSync(dir).sort()
  } catch {
    throw new SheetError(`${dir}: no such folder, or not readable`)
  }
}

const parseJson = (content: string, origin: string): unknown => {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw new SheetError(`${origin}: not JSON: ${(error as Error).message}`)
  }
}

/**
 * Reads every `NAME.json` of a folder.
 *
 * @returns the sheets by NAME, in the order of their names
 * @throws {SheetError} when the folder is missing, holds no sheet, or a sheet is malformed
 */
export const loadSheets = (dir: string): ReadonlyMap<string, FactSheet> => {
  const names = filesOf(dir).filter(file => file.endsWith('.json')).map(file => basename(file, '.json'))
  if (names.length === 0) throw new SheetError(`${dir}: holds no fact sheet (NAME.json)`)
  return new Map(names.map(name => {
    const path = join(dir, `${name}.json`)
    return [name, parseSheet(parseJson(readFileSync(path, 'utf8'), path), path)]
  }))
}

/**
 * Reads `NAME.txt` of a folder for each name.
 *
 * @throws {SheetError} when the folder or one of the texts is missing
 */
export const loadTexts = (dir: string, names: Iterable<string>): ReadonlyMap<string, string> => {
  const present = new Set(filesOf(dir))
  return new Map([...names].map(name => {
    if (!present.has(`${name}.txt`)) throw new SheetError(`${join(dir, `${name}.txt`)}: missing, though there is a fact sheet for it`)
    return [name, readFileSync(join(dir, `${name}.txt`), 'utf8')]
  }))
}
