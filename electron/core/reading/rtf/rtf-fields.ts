import { hyperlinkOf, instructionText } from '../../../../shared/word/read/fields.ts'
import type { RtfBlocks } from './rtf-blocks.ts'

interface OpenField {
  /** Groups around the field. */
  readonly depth: number
  /** Where its result begins in the paragraph. */
  readonly start: number
  instruction: string
}

/** Fields being read: a link over its result, and the text of fields that write theirs into the instruction. */
export class RtfFields {
  private readonly open: OpenField[] = []

  begin(depth: number, blocks: RtfBlocks): void {
    this.open.push({ depth, start: blocks.text.end, instruction: '' })
  }

  addInstruction(text: string): void {
    const field = this.open.at(-1)
    if (field && field.instruction.length < 20_000) field.instruction += text
  }

  /** A group has ended; the field that it held ends with it. */
  end(depth: number, blocks: RtfBlocks): void {
    const field = this.open.at(-1)
    if (!field || field.depth !== depth) return
    this.open.pop()
    const { end } = blocks.text
    const address = hyperlinkOf(field.instruction)
    if (address && end > field.start) blocks.text.cover(field.start, end, { kind: 'link', value: address })
    if (end === field.start) blocks.text.add(instructionText(field.instruction) ?? '')
  }
}
