import type { Language } from '../../types.ts'

/** German words for how much something changed, and to what. */
export const deChange: Pick<
  Language,
  'farChange' | 'losing' | 'opposites' | 'roles' | 'stepBy' | 'stepTo' | 'stepWords'
> = {
  farChange:
    'sinkt|sinken|sank|sanken|fällt|fallen|fiel|fielen|steigt|steigen|stieg|stiegen|schrumpft|schrumpfen|schrumpfte|schrumpften|wächst|wachsen|wuchs|wuchsen|klettert|klettern|kletterte|kletterten|verringert|verringerte|verringerten|erhöht|erhöhte|erhöhten|erhöhen|senkt|senken|senkte|senkten',
  stepBy: 'um',
  stepTo: 'auf',
  stepWords: { by: ['um', 'um'], to: ['auf', 'auf'] },
  losing:
    'verlor|verlier|Niederlage|Rückstand|hinten|unterlag|unterlieg|zurück|geschlagen|unterlegen',
  roles: {
    from: 'von|vom|statt|anstatt|anstelle von|gegenüber|ausgehend von',
    after: 'nach',
    article: 'art.|artikel|artikels|§|paragraf',
    clause: 'abs.|absatz|absatzes',
    for: 'für',
    in: 'in|im|bei|an|am|auf die|auf den',
    of: 'von insgesamt|aus|unter',
    with: 'mit|samt',
    per: 'je|pro|per',
    against: 'gegen',
    through: 'durch',
  },
  opposites:
    'stieg/fiel|stieg/sank|stiegen/fielen|stiegen/sanken|kletterte/sank|steigt/fällt|steigen/fallen|gestiegen/gefallen|Anstieg/Rückgang|Plus/Minus|plus/minus|gewann/verlor|gewannen/verloren|gewinnt/verliert|höher/niedriger|mehr/weniger|Zunahme/Abnahme|Zuwachs/Rückgang|Wachstum/Rückgang|zugelegt/nachgegeben|zugenommen/abgenommen|wuchs/schrumpfte|wuchsen/schrumpften|gewachsen/geschrumpft|erhöht/gesenkt|steigen/sinken|steigt/sinkt|gestiegen/gesunken|teurer/billiger|besser/schlechter|Gewinn/Verlust|über null/unter null',
}
