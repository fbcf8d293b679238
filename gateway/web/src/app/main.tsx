// With the ranges of their letters: the files of single alphabets have none, and the browser fetches all of them.
import '@fontsource/source-sans-3/400.css'
import '@fontsource/source-sans-3/600.css'
import './base.css'
import './parts.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { startTexts } from '../shared/i18n'
import { queryClient } from '../shared/query-client'
import { router } from './routes'

const root = document.getElementById('polku')
if (!root) {
  throw new Error('the page has no place for the client')
}

await startTexts()
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
