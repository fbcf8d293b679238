/** The cursor in a Link header's {@code rel="next"} (RFC 8288). */
export function nextCursor(link: string | null): string | undefined {
  const next = link?.split(',').find((part) => /rel="?next"?/.test(part))
  const address = next?.match(/<([^>]*)>/)?.[1]
  return address ? (new URL(address, 'http://here').searchParams.get('cursor') ?? undefined) : undefined
}
