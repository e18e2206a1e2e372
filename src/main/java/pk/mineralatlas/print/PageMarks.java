package pk.mineralatlas.print;

import java.net.URI;

/** Takes what a reader of a page can click; places are millimetres of the page, y down. */
public interface PageMarks {

  /** Anchors whose names begin so are those of the whole book, whichever sheet they stand on. */
  String OF_THE_BOOK = "/";

  /** Takes nothing: paper and pictures cannot be clicked. */
  PageMarks NONE =
      new PageMarks() {
        @Override
        public void anchor(String name, Box box) {}

        @Override
        public void linkTo(String anchor, Box box) {}

        @Override
        public void link(URI address, Box box) {}
      };

  /** A place that links lead to. */
  void anchor(String name, Box box);

  /** A click on the box leads to an anchor of the same sheet or the book, which may come later. */
  void linkTo(String anchor, Box box);

  /** A click on the box opens an http or https address. */
  void link(URI address, Box box);
}
