import { AlignmentType, Footer, Header, Paragraph, TextRun } from 'docx'
import type { Paper } from '../paper/paper.ts'
import { complexField } from './fields.ts'

/** The page header: the marking where its scheme wants it. It stands in the body as well (rule 15). */
export function headerOf(paper: Paper): Header {
  const { marking } = paper
  const isCentred = marking?.position.includes('top-centre') === true
  const isOnTop = isCentred || marking?.position.includes('top-right') === true
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        alignment: isCentred ? AlignmentType.CENTER : AlignmentType.RIGHT,
        children: marking && isOnTop ? [new TextRun(marking.text)] : [],
      }),
    ],
  })
}

/** The page footer: "Page 1 of 3", and the marking where its scheme repeats it at the foot. */
export function footerOf(paper: Paper): Footer {
  const { marking, pageWords } = paper
  const atFoot = marking?.position.includes('bottom-centre') ? marking.text : undefined
  const page = new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun(`${pageWords.page} `),
      ...complexField('PAGE', '1'),
      new TextRun(` ${pageWords.of} `),
      ...complexField('NUMPAGES', '1'),
    ],
  })
  if (atFoot === undefined) return new Footer({ children: [page] })
  const banner = new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: atFoot, style: 'Strong' })],
  })
  return new Footer({ children: [page, banner] })
}
