import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Bridge } from '../shared/contract/bridge.ts'
import { answers, refresh } from './api/events.ts'
import { hearWork } from './api/work.ts'
import { hearProgress } from './collect/imports.ts'
import { runCommand } from './commands/run.ts'
import { saveAll } from './workspace/save-state.ts'
import { Workspace } from './workspace/workspace.tsx'

/** Draws the window, and hears what the library has to say. */
export function drawApp(bridge: Bridge): void {
  bridge.subscribe((event) => {
    refresh(event)
    if (event.kind === 'progress') {
      hearProgress(event.workId, event.share, event.doing)
      hearWork(event.workId, event.share, event.doing)
    }
    if (event.kind === 'command') runCommand(event.command)
    if (event.kind === 'closing') void saveAll().then((isSaved) => isSaved && bridge.closing())
  })
  const root = document.getElementById('root')
  if (root === null) return
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={answers}>
        <Workspace />
      </QueryClientProvider>
    </StrictMode>,
  )
}
