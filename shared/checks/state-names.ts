/** Every pair of letters that names a region in CLDR; what names none comes back as it went in. */
const REGIONS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((a) =>
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((b) => a + b),
)

let namesInOther: ReadonlyMap<string, string> | undefined

/** What a state is called in the other language of the app: "Inde" for "India" and the other way round, in lower case. */
export function stateInOtherLanguage(name: string): string | undefined {
  namesInOther ??= readNames()
  return namesInOther.get(name.toLowerCase())
}

function readNames(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const french = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' })
  const names = new Map<string, string>()
  for (const region of REGIONS) {
    const en = english.of(region)?.toLowerCase()
    const fr = french.of(region)?.toLowerCase()
    if (en === undefined || fr === undefined) continue
    if (!names.has(en)) names.set(en, fr)
    if (!names.has(fr)) names.set(fr, en)
  }
  return names
}
