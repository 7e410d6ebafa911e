import type { Input } from '../../shared/contract/contract.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Menu } from '../ui/menu.tsx'
import { words } from '../words/words.ts'
import { saveOverview } from './save-overview.ts'

const say = words.overview

/** The ways a view leaves the app as a file: a workbook or CSV of its own, or one workbook of all views. */
export function SaveMenu({ view, by }: Pick<Input<'overview.write'>, 'view' | 'by'>) {
  return (
    <Menu
      label={say.save}
      placement="bottom end"
      trigger={
        <Button>
          <span>{say.save}</span>
          <Icon name="down" size={11} />
        </Button>
      }
      groups={[
        {
          entries: [
            { id: 'xlsx', label: say.saveXlsx, onAction: () => void saveOverview({ view, format: 'xlsx' }) },
            { id: 'csv', label: say.saveCsv, onAction: () => void saveOverview({ view, by, format: 'csv' }) },
          ],
        },
        { entries: [{ id: 'all', label: say.saveAll, onAction: () => void saveOverview({ format: 'xlsx' }) }] },
      ]}
    />
  )
}
