import { ContinuationSeparator, type Document, LineRuleType, Paragraph, Separator, TextRun } from 'docx'

/** Height of the line that holds the rule above footnotes, in twentieths of a point: 6 points. */
const RULE_HEIGHT = 120

const RULES = { separator: Separator, continuationSeparator: ContinuationSeparator } as const

/**
 * Makes the rule above the footnotes no higher than it has to be.
 *
 * Word gives it a whole line of text, LibreOffice hardly any room: the same note then broke its pages in other places,
 * and a line of every page went unused. docx has no option for it, so its paragraph is put in the place of docx's own.
 */
export function thinSeparators(document: Document): Document {
  for (const note of partsOf(document.FootNotes.View)) {
    const parts = partsOf(note)
    const kind = parts.map(kindOf).find((each) => each !== undefined)
    const at = parts.findIndex((part) => nameOf(part) === 'w:p')
    if (kind === undefined || at < 0) continue
    const Rule = RULES[kind]
    parts[at] = new Paragraph({
      spacing: { before: 0, after: 0, line: RULE_HEIGHT, lineRule: LineRuleType.EXACT },
      children: [new TextRun({ children: [new Rule()] })],
    })
  }
  return document
}

/** The children of a component of docx, which it keeps to itself; nothing where there are none. */
function partsOf(component: unknown): unknown[] {
  const root: unknown = isObject(component) ? Reflect.get(component, 'root') : undefined
  return Array.isArray(root) ? root : []
}

const nameOf = (component: unknown): unknown => (isObject(component) ? Reflect.get(component, 'rootKey') : undefined)

/** Which rule a note is, where it is one: docx keeps that among the note's attributes. */
function kindOf(attributes: unknown): keyof typeof RULES | undefined {
  const values: unknown = isObject(attributes) ? Reflect.get(attributes, 'root') : undefined
  const type: unknown = isObject(values) ? Reflect.get(values, 'type') : undefined
  return type === 'separator' || type === 'continuationSeparator' ? type : undefined
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
