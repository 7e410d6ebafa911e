import { spawn } from 'node:child_process'

/** Whether there is a screen to open a window on. */
export function hasDisplay(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (platform === 'win32' || platform === 'darwin') return environment.SSH_CONNECTION === undefined
  return Boolean(environment.DISPLAY) || Boolean(environment.WAYLAND_DISPLAY)
}

/** Shows an address in the user's browser. It is printed as well, so a failure here costs a copy and paste. */
export function openInBrowser(address: string, platform: NodeJS.Platform = process.platform): void {
  const [program, ...before] =
    platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : platform === 'darwin' ? ['open'] : ['xdg-open']
  const child = spawn(program ?? '', [...before, address], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
