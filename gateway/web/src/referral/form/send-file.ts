import i18n from '../../shared/i18n'
import { ifMatch } from '../../shared/api'
import { Problem } from '../../shared/problem'
import { knownSession } from '../../shared/session'

/** Sends a file as it is. By XMLHttpRequest: only it tells how much has gone. */
export function sendFile(address: string, version: number, file: File, sent: (part: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const session = knownSession()
    const request = new XMLHttpRequest()
    request.open('PUT', address)
    const headers = {
      ...ifMatch(version),
      'Content-Type': 'application/octet-stream',
      'Accept-Language': i18n.language,
      ...(session ? { 'X-CSRF-TOKEN': session.csrfToken } : {}),
      ...(session?.actingAs ? { 'Polku-Acting-As': session.actingAs } : {}),
    }
    for (const [name, value] of Object.entries(headers)) {
      request.setRequestHeader(name, value)
    }
    request.upload.addEventListener('progress', (event) => sent(event.total > 0 ? event.loaded / event.total : 0))
    request.addEventListener('error', () => reject(Problem.offline()))
    request.addEventListener('abort', () => reject(Problem.offline()))
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) {
        resolve()
      } else {
        reject(Problem.of(request.status, told(request.responseText)))
      }
    })
    request.send(file)
  })
}

function told(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
