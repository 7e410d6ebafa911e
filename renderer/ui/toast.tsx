import { useEffect, useSyncExternalStore } from 'react'
import { Button, IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import { createStore } from './store.ts'
import './toast.css'

export interface Toast {
  readonly id: number
  readonly says: string
  readonly look: 'plain' | 'problem'
  /** The language of what it says, where that is not the language of the window. */
  readonly lang?: string | undefined
  /** A toast takes the place of an earlier one about the same thing. */
  readonly about?: string | undefined
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
}

/** How long a toast stays, in milliseconds, so that its undo can be reached; problems stay until closed. */
const STAYS = 9000

const toasts = createStore<readonly Toast[]>([])
let last = 0

/** Tells the user something they must know, with the way back in it where there is one. */
export function showToast(
  says: string,
  options: Partial<Pick<Toast, 'look' | 'lang' | 'about' | 'action'>> = {},
): void {
  last += 1
  const toast: Toast = { id: last, says, look: 'plain', ...options }
  toasts.set((shown) =>
    [
      ...shown.filter((other) => other.says !== says && (toast.about === undefined || other.about !== toast.about)),
      toast,
    ].slice(-3),
  )
}

function close(id: number): void {
  toasts.set((shown) => shown.filter((toast) => toast.id !== id))
}

export function Toasts({ label, closeLabel }: { readonly label: string; readonly closeLabel: string }) {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.get)
  return (
    <section className="ui-toasts" aria-label={label} aria-live="polite">
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} closeLabel={closeLabel} />
      ))}
    </section>
  )
}

function ToastLine({ toast, closeLabel }: { readonly toast: Toast; readonly closeLabel: string }) {
  useEffect(() => {
    if (toast.look === 'problem') return
    const timer = setTimeout(() => close(toast.id), STAYS)
    return () => clearTimeout(timer)
  }, [toast])
  return (
    <div className="ui-toast" data-look={toast.look}>
      {toast.look === 'problem' ? <Icon name="warning" /> : null}
      <p lang={toast.lang}>{toast.says}</p>
      {toast.action === undefined ? null : (
        <Button
          look="plain"
          onPress={() => {
            toast.action?.run()
            close(toast.id)
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton name={closeLabel} onPress={() => close(toast.id)}>
        <Icon name="close" />
      </IconButton>
    </div>
  )
}
