/** Names of everything that passes between a window and the main process. */
export const CHANNELS = {
  request: 'aide:request',
  chooseFiles: 'aide:choose-files',
  offerFile: 'aide:offer-file',
  deliver: 'aide:deliver',
  deliverAll: 'aide:deliver-all',
  openAddress: 'aide:open-address',
  closing: 'aide:closing',
  event: 'aide:event',
} as const
