import { expect, it } from 'vitest'
import { openResources } from '../../electron/core/resources.ts'
import { parseTemplateText } from '../../shared/template/parse-template.ts'
import { templateFileOf } from '../../shared/template/template-file-of.ts'
import { RESOURCES } from '../build/resources-folder.ts'

const resources = openResources(RESOURCES)

it.each(resources.bundledTemplates().map((template) => [template.id, template] as const))(
  '%s is the same template after it was written and read again',
  (_id, template) => {
    const read = parseTemplateText(JSON.stringify(templateFileOf(template)), resources.templateParts())
    expect(read).toEqual({ template })
  },
)
