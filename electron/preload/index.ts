import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Bridge, LibraryEvent } from '../../shared/contract/bridge.ts'
import { CHANNELS } from '../../shared/contract/channels.ts'

/**
 * All that a window gets of Electron: eight named doors. Checklist item 20.
 *
 * Neither ipcRenderer nor an event object passes; the main process checks who asks and what is asked.
 */
const bridge: Bridge = {
  shell: 'electron',
  request: (name, input) => ipcRenderer.invoke(CHANNELS.request, name, input),
  subscribe(listener) {
    const hear = (_: IpcRendererEvent, event: LibraryEvent) => listener(event)
    ipcRenderer.on(CHANNELS.event, hear)
    return () => void ipcRenderer.removeListener(CHANNELS.event, hear)
  },
  chooseFiles: (endings) => ipcRenderer.invoke(CHANNELS.chooseFiles, endings),
  offerFile: (name, bytes) => ipcRenderer.invoke(CHANNELS.offerFile, name, bytes),
  deliver: (exportId) => ipcRenderer.invoke(CHANNELS.deliver, exportId),
  deliverAll: (exportIds) => ipcRenderer.invoke(CHANNELS.deliverAll, exportIds),
  openAddress: (address) => ipcRenderer.invoke(CHANNELS.openAddress, address),
  closing: () => ipcRenderer.send(CHANNELS.closing),
}

contextBridge.exposeInMainWorld('aideMemoire', bridge)
