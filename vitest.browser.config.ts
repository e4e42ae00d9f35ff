import { defineConfig } from 'vitest/config'

/** Tests in real browsers, on the builds in .output: one file after another, since each launches a browser of its own. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
