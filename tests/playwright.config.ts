import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  outputDir: '../test-results',
  globalSetup: './e2e/prepare.ts',
  reporter: [['list']],
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  // Generous, because a loaded machine is slow and no test passes by being fast.
  expect: { timeout: 15_000 },
  // One more try, so that a machine that stood still is not taken for a fault; such a test is listed as flaky.
  retries: 1,
  use: { viewport: { width: 1280, height: 800 } },
  projects: [
    { name: 'browser', use: { shell: 'browser' } as object },
    // Counted as skipped, with the reason, where Electron's program is not.
    { name: 'electron', use: { shell: 'electron' } as object },
  ],
})
