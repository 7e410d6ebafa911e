import { ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx'
import { unreachable } from '../../unreachable.ts'
import type { Inline, TextInline } from '../paper/paper.ts'

/** Languages written from right to left (CLDR). */
const RIGHT_TO_LEFT = /^(ar|he|fa|ur|ps|sd|ug|yi|dv|ckb)(-|$)/i

/** Draws the text of a paragraph as runs. */
export function runs(inlines: readonly Inline[]): ParagraphChild[] {
  return inlines.flatMap((inline, at): ParagraphChild | ParagraphChild[] => {
    switch (inline.kind) {
      case 'text':
        return textRun(inline)
      case 'link':
        return new ExternalHyperlink({
          link: inline.href,
          children: [new TextRun({ text: inline.text, style: 'Hyperlink', ...languageOf(inline.language) })],
        })
      case 'note':
        // Two raised numbers side by side would read as one.
        return inlines[at - 1]?.kind === 'note'
          ? [new TextRun({ text: ', ', style: 'FootnoteReference' }), new FootnoteReferenceRun(inline.number)]
          : new FootnoteReferenceRun(inline.number)
      case 'break':
        return new TextRun({ break: 1 })
      default:
        return unreachable(inline)
    }
  })
}

function textRun(inline: TextInline): TextRun {
  const style = inline.strong ? 'Strong' : inline.emphasis ? 'Emphasis' : undefined
  return new TextRun({
    text: inline.text,
    ...(style === undefined ? {} : { style }),
    ...(inline.strong && inline.emphasis ? { italics: true, italicsComplexScript: true } : {}),
    ...languageOf(inline.language),
  })
}

/** A run in another language says so, or it is spell-checked and read aloud in the wrong one (rule 2). */
function languageOf(language: string | undefined): ConstructorParameters<typeof TextRun>[0] & object {
  if (language === undefined) return {}
  return RIGHT_TO_LEFT.test(language)
    ? { rightToLeft: true, language: { value: language, bidirectional: language } }
    : { language: { value: language, bidirectional: language } }
}
