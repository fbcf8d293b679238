import { useTranslation } from 'react-i18next'
import { linesOf, picture, placeRound } from './circle'
import type { TeamNode } from './use-team'

type Props = { client: string; team: TeamNode[] }

const IN_THE_MIDDLE = 14

/** The client in the middle, everybody who helps round about: people as circles, services as boxes. */
export function TeamPicture({ client, team }: Props) {
  const { t } = useTranslation('referral')
  const placed = placeRound(team)
  const middle = { x: picture.width / 2, y: picture.height / 2 }
  return (
    <svg
      className="team-picture"
      viewBox={`0 0 ${String(picture.width)} ${String(picture.height)}`}
      role="img"
      aria-label={t('team.picture', { count: team.length })}
    >
      {placed.map(({ key, x, y }) => (
        <line key={key} className="team-line" x1={middle.x} y1={middle.y} x2={x} y2={y} />
      ))}
      <circle className="team-client" cx={middle.x} cy={middle.y} r={62} />
      <Label x={middle.x} y={middle.y} lines={linesOf(client, IN_THE_MIDDLE)} className="team-client-name" />
      {placed.map(({ key, x, y, lines, kind }) => (
        <g key={key}>
          <rect
            className={kind === 'person' ? 'team-person' : 'team-service'}
            x={x - 98}
            y={y - 36}
            width={196}
            height={72}
            rx={kind === 'person' ? 36 : 6}
          />
          <Label x={x} y={y} lines={lines} className="team-name" />
        </g>
      ))}
    </svg>
  )
}

function Label({ x, y, lines, className }: { x: number; y: number; lines: string[]; className: string }) {
  return (
    <text className={className} x={x} y={y} textAnchor="middle">
      {lines.map((line, number) => (
        <tspan key={line + String(number)} x={x} y={y + 6 + (number - (lines.length - 1) / 2) * 20}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
