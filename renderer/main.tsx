import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { answers, refresh } from './api/events.ts'
import { hearWork } from './api/work.ts'
import { connect } from './api.ts'
import { openBridge } from './bridge/bridge.ts'
import { hearProgress } from './collect/imports.ts'
import { runCommand } from './commands/run.ts'
import './look/fonts.ts'
import './look/tokens.css'
import './look/families.css'
import './look/base.css'
import { saveAll } from './workspace/save-state.ts'
import { Workspace } from './workspace/workspace.tsx'

/*
 * react-aria would add a <style> element for touch screens, which the content security policy refuses. It skips that
 * where an element of this id is there; `ui/press.css` says the same rule.
 */
const pressable = document.createElement('meta')
pressable.id = 'react-aria-pressable-style'
document.head.append(pressable)

const bridge = openBridge()
connect(bridge)
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
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={answers}>
        <Workspace />
      </QueryClientProvider>
    </StrictMode>,
  )
}
