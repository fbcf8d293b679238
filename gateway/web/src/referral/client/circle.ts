export type Node = { key: string; name: string; kind: 'person' | 'service' }
export type Placed = Node & { x: number; y: number; lines: string[] }

export const picture = { width: 720, height: 440 }

/** Everybody round the client, the first at the top and on clockwise. */
export function placeRound(nodes: Node[]): Placed[] {
  const { width, height } = picture
  return nodes.map((node, number) => {
    const angle = (number / nodes.length) * 2 * Math.PI - Math.PI / 2
    return {
      ...node,
      x: Math.round(width / 2 + Math.cos(angle) * (width / 2 - 105)),
      y: Math.round(height / 2 + Math.sin(angle) * (height / 2 - 45)),
      lines: linesOf(node.name),
    }
  })
}

const LINE = 20
const MOST = 3

/** A name in at most three lines that fit; the list beside the picture has the whole of it. */
export function linesOf(name: string, longest = LINE): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && length(last) + length(word) < longest) {
      lines[lines.length - 1] = `${last} ${word}`
    } else {
      lines.push(cut(word, longest))
    }
  }
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST - 1), `${cut(lines[MOST - 1] ?? '', longest - 1)}…`]
}

function cut(word: string, most: number): string {
  return length(word) <= most
    ? word
    : `${letters(word)
        .slice(0, most - 1)
        .join('')}…`
}

const length = (text: string) => letters(text).length

/** As a reader counts them: an emoji of several characters is one. */
const letters = (text: string) => Array.from(new Intl.Segmenter().segment(text), (one) => one.segment)
