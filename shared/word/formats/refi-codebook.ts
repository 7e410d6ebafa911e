import type { Codebook } from '../../codebook/codebook.ts'
import { codesXml } from '../../exchange/refi/code-elements.ts'

/** The codebook in the exchange format of qualitative analysis programs (REFI-QDA Codebook 1.0, .qdc). */
export function writeRefiCodebook(codebook: Codebook): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Aide-Mémoire">',
    codesXml(codebook),
    '</CodeBook>\n',
  ].join('')
}
