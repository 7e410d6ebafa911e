/** A part of ours that the house's file has to name the type of. */
export interface Typed {
  readonly path: string
  readonly type: string
}

/** The house's content types with those of our parts, the file an ordinary document and no template. */
export function withTypes(types: string, overrides: readonly Typed[]): string {
  // A house may name the type of a part it does not have.
  const missing = overrides.filter(({ path }) => !types.toLowerCase().includes(`partname="/${path.toLowerCase()}"`))
  const added = missing.map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('')
  const extension = (name: string, type: string) =>
    new RegExp(`Extension="${name}"`, 'i').test(types) ? '' : `<Default Extension="${name}" ContentType="${type}"/>`
  const defaults =
    extension('rels', 'application/vnd.openxmlformats-package.relationships+xml') + extension('xml', 'application/xml')
  return types
    .replace(/wordprocessingml\.template\.main\+xml/, 'wordprocessingml.document.main+xml')
    .replace(/(<Types\b[^>]*>)/, `$1${defaults}`)
    .replace('</Types>', `${added}</Types>`)
}

/** The type that content types name for a part. */
export function typeOf(types: string, path: string): string {
  const name = path.replace(/[.]/g, '\\.')
  return (
    new RegExp(`ContentType="([^"]*)" PartName="/${name}"`).exec(types)?.[1] ??
    new RegExp(`PartName="/${name}" ContentType="([^"]*)"`).exec(types)?.[1] ??
    'application/xml'
  )
}
