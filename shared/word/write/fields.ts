import { TextRun, type XmlComponent } from 'docx'
import { element, TextElement } from './element.ts'

/**
 * A field with the result that stands until the reader's program works it out anew.
 *
 * Five runs rather than w:fldSimple: mammoth and pandoc drop the text of the short form.
 */
export function complexField(instruction: string, result: string): readonly TextRun[] {
  return [...fieldBegin(instruction), new TextRun(result), ...fieldEnd()]
}

/** What comes before a field's result, where the result is more than a text. */
export function fieldBegin(instruction: string): readonly TextRun[] {
  return [
    run(element('w:fldChar', { 'w:fldCharType': 'begin' })),
    run(new TextElement('w:instrText', ` ${instruction} `)),
    run(element('w:fldChar', { 'w:fldCharType': 'separate' })),
  ]
}

export function fieldEnd(): readonly TextRun[] {
  return [run(element('w:fldChar', { 'w:fldCharType': 'end' }))]
}

class ElementRun extends TextRun {
  constructor(child: XmlComponent) {
    super({})
    this.root.push(child)
  }
}

function run(child: XmlComponent): TextRun {
  return new ElementRun(child)
}
