import { type ITableOptions, Table, XmlComponent } from 'docx'
import { element } from './element.ts'

/**
 * A table with the title and description that screen readers announce (w:tblCaption and w:tblDescription, ECMA-376
 * §17.4.62 and §17.4.63). docx has no option for them; they must come last in the table's properties.
 */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, caption: string, description: string) {
    super(options)
    const properties = this.root.find((child) => child instanceof XmlComponent && rootKeyOf(child) === 'w:tblPr')
    if (properties instanceof XmlComponent) {
      properties.addChildElement(element('w:tblCaption', { 'w:val': caption }))
      properties.addChildElement(element('w:tblDescription', { 'w:val': description }))
    }
  }
}

function rootKeyOf(component: object): unknown {
  return 'rootKey' in component ? component.rootKey : undefined
}
