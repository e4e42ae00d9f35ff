import { defineConfig } from 'vitest/config'

/** What the builds in .output are held to: permissions, content security policy, size. */
export default defineConfig({ test: { include: ['tests/built/**/*.test.ts'] } })
