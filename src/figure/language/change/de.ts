import type { Language } from '../../types.ts'

/** German words for how much something changed, and to what. */
export const deChange: Pick<Language, 'opposites' | 'stepBy' | 'stepTo' | 'stepWords'> = {
  stepBy: 'um',
  stepTo: 'auf',
  stepWords: { by: ['um', 'um'], to: ['auf', 'auf'] },
  opposites:
    'stieg/fiel|stieg/sank|stiegen/fielen|stiegen/sanken|kletterte/sank|steigt/fällt|steigen/fallen|gestiegen/gefallen|Anstieg/Rückgang|Plus/Minus|plus/minus|gewann/verlor|gewannen/verloren|gewinnt/verliert|höher/niedriger|mehr/weniger|Zunahme/Abnahme|Zuwachs/Rückgang|Wachstum/Rückgang|zugelegt/nachgegeben|zugenommen/abgenommen|wuchs/schrumpfte|wuchsen/schrumpften|gewachsen/geschrumpft|erhöht/gesenkt|steigen/sinken|steigt/sinkt|gestiegen/gesunken|teurer/billiger|besser/schlechter|Gewinn/Verlust|über null/unter null',
}
