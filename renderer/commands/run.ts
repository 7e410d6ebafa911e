import { commands, isAvailable } from './list.ts'

/** Runs a command by its name, for the shell's menu. An unknown name does nothing. */
export function runCommand(id: string): void {
  const command = commands.find((one) => one.id === id)
  if (command !== undefined && isAvailable(command)) command.run()
}
