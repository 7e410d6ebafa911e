import { Button, IconButton } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Meter } from '../ui/meter.tsx'
import { CoreWords } from '../words/core-words.tsx'
import { words } from '../words/words.ts'
import { useStore } from '../workspace/use-place.ts'
import { cancelImport, dismiss, type Import, imports } from './imports.ts'
import './collect.css'

const say = words.collect.imports

/** Files on their way in, and those that were refused, with why. */
export function ImportList() {
  const all = useStore(imports, (list) => list)
  if (all.length === 0) return null
  return (
    <section className="imports" aria-label={say.label}>
      {all.map((one) => (
        <ImportLine key={one.workId} one={one} />
      ))}
    </section>
  )
}

function ImportLine({ one }: { readonly one: Import }) {
  if (one.failed !== undefined) {
    return (
      <div className="import" data-failed="" role="alert">
        <Icon name="warning" />
        <div>
          <p className="import-name">{say.failed(one.name)}</p>
          <p>{one.failed}</p>
        </div>
        <IconButton name={say.dismiss} onPress={() => dismiss(one.workId)}>
          <Icon name="close" />
        </IconButton>
      </div>
    )
  }
  return (
    <div className="import">
      <Icon name="file" />
      <div>
        <p className="import-name">{one.name}</p>
        <p>{one.doing === '' ? say.waiting : <CoreWords says={one.doing} />}</p>
        <Meter label={say.progress(one.name)} share={one.share} />
      </div>
      <Button look="quiet" onPress={() => cancelImport(one.workId)}>
        {say.cancel}
      </Button>
    </div>
  )
}
