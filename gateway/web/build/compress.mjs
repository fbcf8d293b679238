// Compresses once, in the build, what the gateway would otherwise compress for each visitor.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const assets = new URL('../dist/assets/', import.meta.url)
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

for (const name of await readdir(assets)) {
  const content = await readFile(new URL(name, assets))
  if (/\.(js|css|svg|json)$/.test(name) && content.length > 1024) {
    await writeFile(new URL(`${name}.br`, assets), brotliCompressSync(content, brotli))
    await writeFile(new URL(`${name}.gz`, assets), gzipSync(content, { level: 9 }))
  }
}
