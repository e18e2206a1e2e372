package pk.mineralatlas.source;

import pk.mineralatlas.source.shape.BadRecordException;
import pk.mineralatlas.source.shape.ShpRecord;

/** Goes through the records of a file in order, past those that are deleted or bad. One thread. */
final class RecordWalk {

  /** Takes a record. */
  @FunctionalInterface
  interface Visitor {

    /**
     * Takes one record.
     *
     * @param record valid during the call
     * @param number the record's number, from 0
     * @throws BadRecordException if it cannot be used; it is skipped and counted then
     */
    void visit(ShpRecord record, int number) throws BadRecordException;
  }

  private final Shapefile file;
  private int deleted;

  RecordWalk(Shapefile file) {
    this.file = file;
  }

  void forEach(Visitor visitor) {
    file.shapes().settle();
    ShpRecord record = file.shapes().newRecord();
    for (int i = 0; i < file.shapes().records(); i++) {
      if (file.isDeleted(i)) {
        deleted++;
        continue;
      }
      try {
        file.shapes().read(i, record);
        visitor.visit(record, i);
      } catch (BadRecordException e) {
        file.findings().skip(i, e.why());
      }
    }
  }

  /** How many records so far were marked as deleted. */
  int deleted() {
    return deleted;
  }
}
