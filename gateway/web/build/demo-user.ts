import type { ProxyOptions, Plugin } from 'vite'

/**
 * For development alone: stands in the place of the gateway's login. What the page asks of /api is asked of a running
 * demo stack as one of its users, with a token instead of a session. POLKU_URI, POLKU_ISSUER and POLKU_USER choose.
 */
export function demoUser(): Plugin {
  const gateway = process.env.POLKU_URI ?? 'http://127.0.0.1:8080'
  const issuer = process.env.POLKU_ISSUER ?? 'http://127.0.0.1:8090'
  const user = process.env.POLKU_USER ?? 'kp-te'
  let token = ''
  let acting: string | null = null

  async function logIn() {
    const answer = await fetch(`${issuer}/oauth2/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa(`${user}:demo`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'polku' }),
    })
    const body: unknown = await answer.json()
    if (typeof body === 'object' && body !== null && 'access_token' in body) {
      token = String(body.access_token)
    }
  }

  const proxy: Record<string, ProxyOptions> = {
    '/api': {
      target: gateway,
      configure: (server) => {
        server.on('proxyReq', (request) => {
          request.setHeader('Authorization', `Bearer ${token}`)
          request.removeHeader('cookie')
          request.removeHeader('origin')
        })
      },
    },
  }

  type Server = { middlewares: { use: (path: string, handler: Handler) => void } }
  type Request = { method?: string; on: (event: 'data' | 'end', heard: (chunk: Buffer) => void) => void }
  type Response = { setHeader: (name: string, value: string) => void; end: (body: string) => void }
  type Handler = (request: Request, response: Response, next: () => void) => void

  function answerSession(server: Server) {
    const session = () =>
      JSON.stringify({
        subject: user,
        name: user,
        provider: 'demo',
        actingAs: acting,
        csrfToken: 'development',
        idleEndsAt: new Date(Date.now() + 1_800_000).toISOString(),
        endsAt: new Date(Date.now() + 36_000_000).toISOString(),
      })
    server.middlewares.use('/api/session', (request, response) => {
      response.setHeader('Content-Type', 'application/json')
      if (request.method === 'PUT') {
        let written = ''
        request.on('data', (chunk) => (written += chunk.toString()))
        request.on('end', () => {
          acting = (JSON.parse(written) as { membership: string | null }).membership
          response.end(session())
        })
        return
      }
      response.end(request.method === 'DELETE' ? '{"logoutUri":null}' : session())
    })
  }

  async function begin(server: Server) {
    await logIn()
    setInterval(() => void logIn(), 120_000).unref()
    answerSession(server)
  }

  return {
    name: 'polku-demo-user',
    apply: (_, { command }) => command === 'serve' && process.env.VITEST === undefined,
    config: () => ({ server: { proxy }, preview: { proxy } }),
    configureServer: (server) => begin(server),
    configurePreviewServer: (server) => begin(server),
  }
}
