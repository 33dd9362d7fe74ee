import type {NumberKind} from '../../text/index.js';
import type {Tile} from '../model.js';

/** Who ranks or awards, or how high: 全省, 国家级. */
export const amongWhom =
  /[全各][国省市县区州盟旗]|[国省市县区州部]级|国家|省[委政内]|市[委政内]|设区市|县[市区]|百强|[东中西]部|世界|全球|行业/;
const award = /(?:荣获|获评|获得|入选|斩获|摘得)|(?:[一二三特]等奖|金奖|称号)/;

/** What of a fact says whether it is one. */
interface Honour {
  tile?: Tile;
  figures: readonly {mention: {kind: NumberKind}}[];
  clause: {text: string};
}

/** A place or an award that does not say among whom or by whom: it stays in its sentence. */
export const isBareHonour = ({tile, figures, clause}: Honour): boolean =>
  (tile?.figure?.role === 'rank' ||
    figures.every(({mention}) => mention.kind === 'rank') ||
    award.test(clause.text)) &&
  !amongWhom.test(clause.text);
