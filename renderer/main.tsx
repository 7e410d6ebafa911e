import { call, connect } from './api.ts'
import { openBridge } from './bridge/bridge.ts'
import './look/fonts.ts'
import './look/tokens.css'
import './look/families.css'
import './look/base.css'
import { showStartFailure } from './start-failure.ts'
import { startSpeaking } from './words/language.ts'

/*
 * react-aria would add a <style> element for touch screens, which the content security policy refuses. It skips that
 * where an element of this id is there; `ui/press.css` says the same rule.
 */
const pressable = document.createElement('meta')
pressable.id = 'react-aria-pressable-style'
document.head.append(pressable)

const bridge = openBridge()
connect(bridge)

// The language comes first: everything behind `app.tsx` takes its words when it is loaded.
try {
  await startSpeaking(() => call('preference.list', {}))
  const { drawApp } = await import('./app.tsx')
  drawApp(bridge)
} catch (failure) {
  showStartFailure(document.getElementById('root'), failure)
}
