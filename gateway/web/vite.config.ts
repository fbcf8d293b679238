import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { demoUser } from './build/demo-user.ts'

export default defineConfig({
  plugins: [react(), demoUser()],
  // The gateway puts each page's own nonce in the place of this word.
  html: { cspNonce: '__CSP_NONCE__' },
  build: { target: 'es2023', assetsInlineLimit: 0 },
  test: { include: ['src/**/*.test.ts'] },
})
