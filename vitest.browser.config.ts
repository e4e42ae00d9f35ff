import { defineConfig } from 'vitest/config'

/** Tests in real browsers, on the builds in .output: each file launches a browser of its own, and two run side by side. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
