// A deck of slides as the parts of a .pptx file.
import type {ChartShape, PictureShape, Slide} from '../model.js';
import {slideSize} from '../model.js';
import type {Palette} from './colors.js';
import {writeChart} from './chart.js';
import {
  groupHead,
  layoutNames,
  numberField,
  numberFrame,
  numberId,
  writeLayout,
  writeMaster,
  writeNotesMaster,
} from './master.js';
import {Package, Relations} from './package.js';
import {writeShape, type SlideParts} from './shape.js';
import {writeTheme} from './theme.js';
import {writeWorkbook} from './workbook.js';
import {emu, namespaces, tag, xml} from './xml.js';

/** Writes a deck. The same slides give the same bytes, in one browser. */
export async function writeDeck(
  title: string,
  slides: readonly Slide[],
  palette: Palette,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new DeckWriter(title, slides, palette);
  await deck.write();
  return deck.file.bytes();
}

const presentation = 'presentationml.';

class DeckWriter {
  readonly file = new Package();
  /** Charts and pictures, counted through the deck. */
  private readonly charts: ChartShape[] = [];
  private readonly pictures = new Map<PictureShape['picture'], string>();

  constructor(
    private readonly title: string,
    private readonly slides: readonly Slide[],
    private readonly palette: Palette,
  ) {}

  async write(): Promise<void> {
    const {file} = this;
    file.relations.add('officeDocument', 'ppt/presentation.xml');
    file.relations.add(
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    );
    file.relations.add('extended-properties', 'docProps/app.xml');
    this.addPresentation();
    this.addMasters();
    this.slides.forEach((slide, i) => this.addSlide(slide, i + 1));
    for (const [i, {chart}] of this.charts.entries()) {
      const relations = new Relations();
      const name = `Microsoft_Excel_Sheet${i + 1}.xlsx`;
      const id = relations.add('package', `../embeddings/${name}`);
      file.add(
        `ppt/charts/chart${i + 1}.xml`,
        writeChart(chart, this.palette, id),
        'drawingml.chart',
        relations,
      );
      file.add(`ppt/embeddings/${name}`, await writeWorkbook(chart));
    }
    this.addProperties();
  }

  private addPresentation(): void {
    const relations = new Relations();
    const master = relations.add('slideMaster', 'slideMasters/slideMaster1.xml');
    const notes = relations.add('notesMaster', 'notesMasters/notesMaster1.xml');
    const list = this.slides.map((_, i) =>
      tag('p:sldId', {id: 256 + i, 'r:id': relations.add('slide', `slides/slide${i + 1}.xml`)}),
    );
    relations.add('presProps', 'presProps.xml');
    relations.add('viewProps', 'viewProps.xml');
    relations.add('theme', 'theme/theme1.xml');
    relations.add('tableStyles', 'tableStyles.xml');
    this.file.add(
      'ppt/presentation.xml',
      `<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${master}"/></p:sldMasterIdLst>` +
        `<p:notesMasterIdLst><p:notesMasterId r:id="${notes}"/></p:notesMasterIdLst><p:sldIdLst>${list.join('')}</p:sldIdLst>` +
        `${tag('p:sldSz', {cx: emu(slideSize.width), cy: emu(slideSize.height)})}<p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
      `${presentation}presentation.main`,
      relations,
    );
    this.file.add('ppt/presProps.xml', `<p:presentationPr ${namespaces}/>`, `${presentation}presProps`);
    this.file.add('ppt/viewProps.xml', `<p:viewPr ${namespaces}/>`, `${presentation}viewProps`);
    this.file.add(
      'ppt/tableStyles.xml',
      '<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>',
      `${presentation}tableStyles`,
    );
  }

  private addMasters(): void {
    const {file, palette} = this;
    const relations = new Relations();
    layoutNames.forEach((_, i) => relations.add('slideLayout', `../slideLayouts/slideLayout${i + 1}.xml`));
    relations.add('theme', '../theme/theme1.xml');
    file.add(
      'ppt/slideMasters/slideMaster1.xml',
      writeMaster(palette),
      `${presentation}slideMaster`,
      relations,
    );
    layoutNames.forEach((name, i) => {
      const up = new Relations();
      up.add('slideMaster', '../slideMasters/slideMaster1.xml');
      file.add(
        `ppt/slideLayouts/slideLayout${i + 1}.xml`,
        writeLayout(name, palette),
        `${presentation}slideLayout`,
        up,
      );
    });
    const ofNotes = new Relations();
    ofNotes.add('theme', '../theme/theme2.xml');
    file.add('ppt/notesMasters/notesMaster1.xml', writeNotesMaster(), `${presentation}notesMaster`, ofNotes);
    for (const i of [1, 2]) file.add(`ppt/theme/theme${i}.xml`, writeTheme(palette), 'theme');
  }

  private addSlide(slide: Slide, number: number): void {
    const relations = new Relations();
    relations.add('slideLayout', `../slideLayouts/slideLayout${layoutNames.indexOf(slide.layout) + 1}.xml`);
    // 1 is the tree itself.
    let id = 1;
    const parts: SlideParts = {
      palette: this.palette,
      titlePlace: slide.layout === 'cover' ? 'ctrTitle' : 'title',
      nextId: () => ++id,
      picture: (shape) => this.addPicture(shape, relations),
      link: (address) => relations.add('hyperlink', address, 'External'),
      chart: (shape) => relations.add('chart', `../charts/chart${this.charts.push(shape)}.xml`),
    };
    const shapes = slide.shapes.map((shape) => writeShape(shape, parts)).join('');
    const isNumbered = slide.layout === 'content' || slide.layout === 'deep';
    const page = isNumbered ? numberPlace(++id) : '';
    if (slide.notes.length > 0) this.addNotes(slide.notes, number, relations);
    this.file.add(
      `ppt/slides/slide${number}.xml`,
      `<p:sld ${namespaces}><p:cSld><p:spTree>${groupHead}${shapes}${page}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
      `${presentation}slide`,
      relations,
    );
  }

  private addPicture({picture}: PictureShape, relations: Relations): {image: string; svg?: string} {
    let name = this.pictures.get(picture);
    if (name === undefined) {
      name = `image${this.pictures.size + 1}`;
      this.pictures.set(picture, name);
      this.file.add(`ppt/media/${name}.${picture.type}`, picture.bytes);
      if (picture.svg) this.file.add(`ppt/media/${name}.svg`, new TextEncoder().encode(picture.svg));
    }
    return {
      image: relations.add('image', `../media/${name}.${picture.type}`),
      ...(picture.svg ? {svg: relations.add('image', `../media/${name}.svg`)} : {}),
    };
  }

  private addNotes(notes: readonly string[], number: number, relations: Relations): void {
    const its = new Relations();
    its.add('notesMaster', '../notesMasters/notesMaster1.xml');
    its.add('slide', `../slides/slide${number}.xml`);
    relations.add('notesSlide', `../notesSlides/notesSlide${number}.xml`);
    const words = notes
      .map((note) => `<a:p><a:r><a:rPr lang="zh-CN"/><a:t>${xml(note)}</a:t></a:r></a:p>`)
      .join('');
    this.file.add(
      `ppt/notesSlides/notesSlide${number}.xml`,
      `<p:notes ${namespaces}><p:cSld><p:spTree>${groupHead}` +
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="幻灯片"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
        '<p:sp><p:nvSpPr><p:cNvPr id="3" name="备注"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/>' +
        `<p:txBody><a:bodyPr/><a:lstStyle/>${words}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
      `${presentation}notesSlide`,
      its,
    );
  }

  private addProperties(): void {
    this.file.add(
      'docProps/core.xml',
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
        `<dc:title>${xml(this.title)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`,
      'application/vnd.openxmlformats-package.core-properties+xml',
    );
    this.file.add(
      'docProps/app.xml',
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>work-report-elements</Application><Slides>${this.slides.length}</Slides></Properties>`,
      'extended-properties',
    );
  }
}

const numberPlace = (id: number): string =>
  `<p:sp><p:nvSpPr>${tag('p:cNvPr', {id, name: '页码'})}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr>` +
  `<p:spPr>${numberFrame}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${numberField(numberId)}</a:p></p:txBody></p:sp>`;
