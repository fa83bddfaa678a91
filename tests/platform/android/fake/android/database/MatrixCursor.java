package android.database;

import java.util.ArrayList;
import java.util.List;

public class MatrixCursor implements Cursor {
    public final String[] columns;
    public final List<Object[]> rows = new ArrayList<>();

    public MatrixCursor(String[] columns, int capacity) {
        this.columns = columns;
    }

    public void addRow(Object[] row) {
        if (row.length != columns.length) {
            throw new IllegalArgumentException("columnNames.length != columnValues.length");
        }
        rows.add(row);
    }
}
