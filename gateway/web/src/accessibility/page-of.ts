/** Of which page feedback speaks: the path without ids, so that it names no client and no referral. */
export function pageOf(pathname: string): string {
  const kept = pathname.split('/').filter((part) => /^[A-Za-z][A-Za-z_-]*$/.test(part))
  return `/${kept.join('/')}`
}
