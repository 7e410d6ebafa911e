/** A file of an older format made into one of the next format. */
export type FormatStep = (file: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** The format of template files this version of the app writes. */
export const TEMPLATE_FORMAT = 2

/**
 * Steps from format n to n + 1, by n. The first format has none before it.
 *
 * A step stays for ever: a template that somebody made years ago opens as long as every step from its format is here.
 */
const STEPS: ReadonlyMap<number, FormatStep> = new Map([
  // Format 2 lets a template describe header fields of its own; what format 1 can say, it says the same way.
  [1, (file) => ({ ...file })],
])

/**
 * Brings a template file to the newest format.
 *
 * @param file the parsed file; its `schema` reads `template/n`
 * @returns the file in the newest format, or a sentence that says why it cannot be used
 */
export function upgradeTemplate(
  file: Readonly<Record<string, unknown>>,
  steps: ReadonlyMap<number, FormatStep> = STEPS,
  newest: number = TEMPLATE_FORMAT,
): { readonly file: Readonly<Record<string, unknown>> } | { readonly refused: string } {
  const format = Number(/^template\/(\d+)$/.exec(String(file.schema))?.[1])
  if (!Number.isInteger(format) || format < 1)
    return { refused: 'It does not say in “schema” that it is a template, such as “template/1”.' }
  if (format > newest)
    return {
      refused: `It was made by a newer version of the app (format ${format}; this version reads up to ${newest}). Update the app to use it.`,
    }
  let current = file
  for (let at = format; at < newest; at++) {
    const step = steps.get(at)
    if (!step) return { refused: `Its format ${at} is too old to be brought up to date.` }
    current = { ...step(current), schema: `template/${at + 1}` }
  }
  return { file: current }
}
