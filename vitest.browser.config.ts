import { defineConfig } from 'vitest/config'

/** Tests in real browsers, on the builds in .output: each file launches a browser of its own, and two run side by side. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What appears a moment later is waited for, as long as a busy machine may need.
    expect: { poll: { timeout: 5_000 } },
    // A browser on a loaded machine may stumble once; the report names what was tried again.
    retry: 1,
  },
})
