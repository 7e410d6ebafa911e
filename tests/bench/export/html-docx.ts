import { Document, Packer } from 'docx'
import { htmlToContent } from 'docx/html'

/** The same content through the HTML converter that comes with the docx package: notes and tables carried, no styles of ours. */
export async function htmlDocx(html: string): Promise<Uint8Array> {
  return Packer.pack(new Document({ sections: [{ children: [...htmlToContent(html)] }] }), 'uint8array')
}
