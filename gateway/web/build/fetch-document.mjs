// Writes the merged API document of a running platform to openapi.json: POLKU_URI (the gateway) and POLKU_TOKEN.
import { writeFile } from 'node:fs/promises'

const { POLKU_URI = 'http://127.0.0.1:8080', POLKU_TOKEN = '' } = process.env
const answer = await fetch(`${POLKU_URI}/api/openapi.json`, { headers: { Authorization: `Bearer ${POLKU_TOKEN}` } })
if (!answer.ok) {
  throw new Error(`${POLKU_URI} answered ${String(answer.status)}: set POLKU_URI and POLKU_TOKEN`)
}
const document = await answer.json()
if (document['x-unavailable']) {
  throw new Error(`not whole yet, these services did not answer: ${document['x-unavailable'].join(', ')}`)
}
await writeFile(new URL('../openapi.json', import.meta.url), JSON.stringify(document, null, 1) + '\n')
