import {
  EndnoteReferenceRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { unreachable } from '../../unreachable.ts'
import type { Inline, Paper, TextInline } from '../paper/paper.ts'
import { isRightToLeft } from './direction.ts'
import type { Drawing } from './drawing.ts'
import { fieldBegin, fieldEnd } from './fields.ts'

/** Draws the text of a paragraph as runs. */
export function runs(inlines: readonly Inline[], { paper, comments }: Drawing): ParagraphChild[] {
  return inlines.flatMap((inline, at) => [
    ...comments.before(inline),
    ...runsOf(inline, inlines[at - 1], paper.notes),
    ...comments.after(inline),
  ])
}

function runsOf(inline: Inline, before: Inline | undefined, notes: Paper['notes']): ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return inline.reference === undefined ? [textRun(inline)] : reference(inline, inline.reference)
    case 'link': {
      const run = new TextRun({ text: inline.text, style: 'Hyperlink', ...languageOf(inline.language) })
      return [new ExternalHyperlink({ link: inline.href, children: [run] })]
    }
    case 'note': {
      const isFoot = notes === 'footnotes'
      const style = isFoot ? 'FootnoteReference' : 'EndnoteReference'
      const reference = isFoot ? new FootnoteReferenceRun(inline.number) : new EndnoteReferenceRun(inline.number)
      // Two raised numbers side by side would read as one.
      return before?.kind === 'note' ? [new TextRun({ text: ', ', style }), reference] : [reference]
    }
    case 'break':
      return [new TextRun({ break: 1 })]
    default:
      return unreachable(inline)
  }
}

/** A cross-reference: a field that Word brings up to date, or a plain link where no field can say the same. */
function reference(inline: TextInline, { bookmark, shows }: NonNullable<TextInline['reference']>): ParagraphChild[] {
  if (shows === 'place') return [new InternalHyperlink({ anchor: bookmark, children: [textRun(inline)] })]
  // \\h makes it a link, \\r shows the number of the paragraph without its full stop (ECMA-376 §17.16.5.52).
  const instruction = shows === 'number' ? `REF ${bookmark} \\r \\h` : `REF ${bookmark} \\h`
  return [...fieldBegin(instruction), textRun(inline), ...fieldEnd()]
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
  return isRightToLeft(language)
    ? { rightToLeft: true, language: { value: language, bidirectional: language } }
    : { language: { value: language, bidirectional: language } }
}
