import { parse, type DefaultTreeAdapterTypes as Tree, type ParserError } from 'parse5'

/** A page as an HTML parser reads it. */
export interface ParsedPage {
  readonly root: Tree.Document
  /** Codes of the faults that the HTML standard names. */
  readonly faults: readonly string[]
}

export const parsePage = (page: string): ParsedPage => {
  const faults: string[] = []
  const root = parse(page, { onParseError: (error: ParserError) => faults.push(`${error.code} at ${error.startOffset}`) })
  return { root, faults }
}

/** All elements below a node for which the condition holds, in document order. */
export const elements = (node: Tree.Node, condition: (element: Tree.Element) => boolean): Tree.Element[] => {
  if (!('childNodes' in node)) return []
  return node.childNodes.flatMap(child => [
    ...('tagName' in child && condition(child) ? [child] : []),
    ...elements(child, condition),
  ])
}

export const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find(each => each.name === name)?.value

export const hasClass = (name: string) => (element: Tree.Element): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name)

export const textContent = (node: Tree.Node): string => {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textContent).join('') : ''
}
