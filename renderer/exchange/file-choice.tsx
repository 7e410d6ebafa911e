import { Button } from '../ui/button.tsx'
import { CoreWords } from '../words/core-words.tsx'
import { words } from '../words/words.ts'
import type { ReadFile } from './use-file.ts'

const say = words.exchange

/** The way to a file, and why the last one was refused. */
export function FileChoice({ file, text }: { readonly file: ReadFile<unknown>; readonly text: string }) {
  const hasPlan = file.plan !== undefined
  return (
    <>
      {hasPlan ? null : <p>{text}</p>}
      {file.wrong === undefined ? null : (
        <p className="exchange-wrong" role="alert">
          {file.wrong}
        </p>
      )}
      <Button
        look={hasPlan ? 'plain' : 'main'}
        autoFocus={!hasPlan}
        isDisabled={file.isReading}
        onPress={() => void file.choose()}
      >
        {file.isReading ? say.reading : hasPlan ? say.another : say.choose}
      </Button>
    </>
  )
}

/** What of a file is left out, each with the reason. */
export function LeftOut({ all }: { readonly all: readonly { readonly name: string; readonly why: string }[] }) {
  if (all.length === 0) return null
  return (
    <details className="exchange-left">
      <summary>{say.leftOut(all.length)}</summary>
      <ul>
        {all.map(({ name, why }) => (
          <li key={`${name} ${why}`}>
            <b>{name}</b>: <CoreWords says={why} />
          </li>
        ))}
      </ul>
    </details>
  )
}
