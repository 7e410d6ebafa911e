import { AlignmentType, Document, Footer, Header, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/**
 * An organisation's own file as Word would save it: a header with its name, a footer, its own styles under ids of
 * another language, a list, a theme, and a body with the given paragraphs.
 */
export async function aLetterhead(body: readonly string[] = ['Dear colleague']): Promise<Uint8Array> {
  const bytes = await Packer.pack(
    new Document({
      styles: {
        default: { document: { run: { font: 'Georgia', size: 23 } } },
        paragraphStyles: [
          {
            id: 'Berschrift1',
            name: 'heading 1',
            basedOn: 'Normal',
            run: { color: '7A0019', size: 40 },
            paragraph: { outlineLevel: 0 },
          },
          { id: 'BodyText', name: 'Ministry Body', basedOn: 'Normal', run: { color: '333333' } },
          { id: 'Beschriftung', name: 'Caption', basedOn: 'Normal', run: { italics: true } },
        ],
      },
      numbering: {
        config: [
          {
            reference: 'house',
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '§ %1', alignment: AlignmentType.LEFT }],
          },
        ],
      },
      sections: [
        {
          properties: { titlePage: true, page: { size: { width: 11906, height: 16838 }, margin: { top: 2268 } } },
          headers: {
            first: new Header({ children: [new Paragraph('Ministry of Examples')] }),
            default: new Header({ children: [new Paragraph('Ministry, following page')] }),
          },
          footers: { default: new Footer({ children: [new Paragraph('12 Example Street')] }) },
          children: [
            ...body.map((words) => new Paragraph({ children: [new TextRun(words)] })),
            new Paragraph({ text: 'House list', numbering: { reference: 'house', level: 0 } }),
          ],
        },
      ],
    }),
    'uint8array',
  )
  // docx adds headings of its own beside those given; a file of Word's has each name once.
  const parts = unzipSync(bytes)
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array())
  parts['word/styles.xml'] = strToU8(
    styles.replace(/<w:style [^>]*w:styleId="(Heading\d|Caption)"[^>]*>[\s\S]*?<\/w:style>/g, ''),
  )
  // LibreOffice declares no prefix but the one it uses; what comes into such a part must bring none along.
  const numbering = strFromU8(parts['word/numbering.xml'] ?? new Uint8Array())
  parts['word/numbering.xml'] = strToU8(
    numbering
      .replace(
        /<w:numbering [^>]*>/,
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
      )
      .replace(/ w15:\w+="[^"]*"/g, ''),
  )
  return zipSync(parts)
}
