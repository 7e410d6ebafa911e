/** Headers that make a browser save the answer under `fileName` instead of showing it. RFC 6266, RFC 8187. */
export function attachment(fileName: string, size: number): Record<string, string | number> {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const exact = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return {
    'content-type': 'application/octet-stream',
    'content-length': size,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${exact}`,
  }
}
