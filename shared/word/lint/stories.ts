import { MAIN_PART, type WordPackage } from '../package/open-package.ts'
import type { XmlElement } from '../package/xml.ts'

/** The parts that hold running text: the document, its headers and footers, notes and comments. */
export function stories(word: WordPackage): readonly { readonly part: string; readonly tree: XmlElement }[] {
  const paths = [...word.trees.keys()].filter(
    (path) => path === MAIN_PART || /^word\/(header|footer|footnotes|endnotes|comments)\d*\.xml$/.test(path),
  )
  return paths.flatMap((part) => {
    const tree = word.trees.get(part)
    return tree === undefined ? [] : [{ part, tree }]
  })
}
