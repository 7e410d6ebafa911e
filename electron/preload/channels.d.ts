/** Names of everything that passes between a window and the main process. */
export declare const CHANNELS: {
  readonly request: 'aide:request'
  readonly chooseFiles: 'aide:choose-files'
  readonly offerFile: 'aide:offer-file'
  readonly deliver: 'aide:deliver'
  readonly openAddress: 'aide:open-address'
  readonly closing: 'aide:closing'
  readonly event: 'aide:event'
}
